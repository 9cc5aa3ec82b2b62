export { firstAppointmentMatter } from './first-appointment.ts'
export { reappointmentMatter } from './reappointment.ts'
export { retirementMatter } from './retirement.ts'
