import assert from 'node:assert/strict'
import { after, afterEach } from 'node:test'
import { desk } from './desk.ts'
import { draft } from './draft.ts'
import { everyPage } from './every-page.ts'
import { importing } from './import.ts'
import { keyboard } from './keyboard.ts'
import { manage } from './manage.ts'
import { openOffice } from './office.ts'
import { people } from './people.ts'
import { sign } from './sign.ts'
import { start } from './start.ts'

// One program for all, in the order of a first day with it: what one journey leaves behind the next one finds.
const office = await openOffice()
after(() => office.close())
afterEach(() => assert.deepEqual(office.troubles.splice(0), []))

const journeys = [start, importing, desk, people, draft, sign, manage, keyboard, everyPage]
for (const journey of journeys) journey(office)
