import type { Call, Outcome } from '../command/command.ts'
import { UsageError } from '../command/usage-error.ts'
import { interviewReader } from '../content/interview-reader.ts'
import type { ImageFolders } from '../images/find-image.ts'
import { checkFolder } from './check-folder.ts'
import { type CheckForm, checkText } from './check-text.ts'
import type { Fix } from './fix.ts'
import { fixContent } from './fix-content.ts'
import { watchCheck } from './watch-check.ts'

/** Checks a content folder, its texts and its pictures. Writes nothing there but what `--fix` mends. */
export async function runCheck(call: Call, folders: ImageFolders, form: CheckForm): Promise<Outcome> {
  const fixes = call.has('fix')
  const native = call.has('native')
  const { contentDir } = folders
  if (native && !fixes) throw new UsageError('--native goes with --fix.')
  if (call.has('watch') && (fixes || call.has('json')))
    throw new UsageError('--watch goes alone: it neither writes nor ends.')
  const readerOf = interviewReader()
  if (call.has('watch')) return watchCheck(folders, readerOf, form)

  let checked = await checkFolder(folders, readerOf)
  const fixed: Fix[] = []
  const mend = async () => {
    const more = await fixContent(checked.content, folders, { files: checked.files, native })
    if (more.length > 0) checked = await checkFolder(folders, readerOf)
    fixed.push(...more)
    return more.length > 0
  }
  // Only once its date is mended do a file's categories count, and a post's once it is in the native form.
  if (fixes && (await mend())) await mend()
  const { files, problems } = checked
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return {
    code: errors > 0 ? 1 : 0,
    text: [
      ...fixed.map(({ path, line, what }) => `${contentDir}/${path}:${line}:1  fixed  ${what}`),
      ...(fixes && fixed.length === 0 ? ['Nothing was found that can be fixed safely.'] : []),
      checkText(checked, contentDir, form),
    ].join('\n'),
    json: {
      contentDir,
      files: files.length,
      errors,
      warnings: problems.length - errors,
      problems,
      ...(fixes ? { fixed } : {}),
    },
  }
}
