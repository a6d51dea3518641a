import type { interviewReader } from '../content/interview-reader.ts'
import { watchFolder } from '../dev/watch-folder.ts'
import type { ImageFolders } from '../images/find-image.ts'
import { checkFolder } from './check-folder.ts'
import { type CheckForm, checkText } from './check-text.ts'

/** Checks a content folder, and again after each change, until the process is told to end. */
export async function watchCheck(
  folders: ImageFolders,
  readerOf: ReturnType<typeof interviewReader>,
  form: CheckForm,
): Promise<never> {
  let said = ''
  let code = 0
  const check = async () => {
    const checked = await checkFolder(folders, readerOf)
    code = checked.problems.some(({ severity }) => severity === 'error') ? 1 : 0
    const text = checkText(checked, folders.contentDir, form)
    if (text === said) return
    said = text
    console.log(`${form.frames ? clearScreen : ''}${text}`)
  }
  await check()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(code))
  const again = () =>
    check().catch((error: unknown) => console.error(error instanceof Error ? error.message : error))
  await watchFolder(folders.contentDir, again, [folders.publicDir])
  return new Promise(() => {})
}

/** And what was scrolled away. */
const clearScreen = '\u001b[2J\u001b[3J\u001b[H'
