import { openOffice } from '#test/journeys/office.ts'
import { album } from './pictures/album.ts'
import { deskPictures } from './pictures/desk.ts'
import { importPictures } from './pictures/import.ts'
import { managePictures } from './pictures/manage.ts'
import { personPictures } from './pictures/person.ts'
import { signPictures } from './pictures/sign.ts'
import { startPictures } from './pictures/start.ts'

// Every picture of the README and the guide, taken anew on fresh sample data: npm run pictures
const office = await openOffice()
try {
  const pictures = album(office)
  for (const take of [startPictures, deskPictures, importPictures, personPictures, signPictures, managePictures])
    await take(pictures)
} finally {
  await office.close()
}
