/** Công chức; viên chức, who keep the earlier decree */
export type Trainee = 'civil-servant' | 'public-employee'
