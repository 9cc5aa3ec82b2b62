import { openOffice } from '#test/journeys/office.ts'
import { album } from './pictures/album.ts'
import { deskPictures } from './pictures/desk.ts'
import { earlyPictures } from './pictures/early.ts'
import { importPictures } from './pictures/import.ts'
import { lawPictures } from './pictures/law.ts'
import { managePictures } from './pictures/manage.ts'
import { payPictures } from './pictures/pay.ts'
import { personPictures } from './pictures/person.ts'
import { signPictures } from './pictures/sign.ts'
import { startPictures } from './pictures/start.ts'

const loop = [startPictures, deskPictures, importPictures, personPictures, signPictures, managePictures]
/** These move the sample's day on, each further than the one before. */
const later = [earlyPictures, payPictures]

// Every picture of the README and the guide, taken anew on fresh sample data: npm run pictures
const office = await openOffice()
try {
  const pictures = album(office)
  for (const take of [...loop, lawPictures, ...later]) await take(pictures)
} finally {
  await office.close()
}
