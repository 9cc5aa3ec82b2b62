import type { Catalogue, Difference, Figure, OfficialForm, OwnTable, People, Side } from '../api.ts'

export type { Catalogue, Difference, Figure, OfficialForm, OwnTable, People, Side }
export type Indicator = Catalogue['indicators'][number]
export type PersonRow = People['rows'][number]
export type FormCheck = OfficialForm['checks'][number]
