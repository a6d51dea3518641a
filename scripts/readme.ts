import { readFile, writeFile } from 'node:fs/promises'
import { withContractTable } from './readme/with-contract-table.ts'

// npm run readme: writes the table of front matter fields into README.md anew, from the schema.
await writeFile('README.md', withContractTable(await readFile('README.md', 'utf8')))
