import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { editorFiles } from './editor/editor-files.ts'

// npm run editor: writes what editors' programs know of the fields anew, from the schema.
for (const [path, text] of Object.entries(editorFiles())) {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
