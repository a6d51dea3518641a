import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { cardsEnvironment } from '../../../scripts/cards/cards-environment.ts'

// Imported first: whoever draws cards in this process sets them in the cards' fonts.
Object.assign(process.env, await cardsEnvironment(mkdtempSync(path.join(tmpdir(), 'card-fonts-'))))
