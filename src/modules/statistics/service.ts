export { catalogue } from './catalogue.ts'
export { figure } from './figure.ts'
export { difference, exportPeople, peopleBehind } from './people.ts'
export { exportTable, table } from './table.ts'
