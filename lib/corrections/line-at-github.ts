/**
 * The address of one line of a file at GitHub, for somebody who wants to propose a correction.
 *
 * It is the page that shows the file, not the one that edits it (`/edit/…`): that one shows a wall instead of the text,
 * to sign in or to copy the repository first, to everybody but the owners. This one needs no account, marks the line,
 * and has the pencil that leads to the editor. `plain=1` asks for the Markdown itself; what GitHub makes of it has no
 * lines (https://docs.github.com/en/repositories/working-with-files/using-files/working-with-non-code-files). The
 * branch stands in it and not a commit, which would keep the line for good, but could not be edited.
 * @param contentAtGithub address of the content folder
 * @param sourcePath of the file below that folder, with forward slashes
 * @param line 1-based
 */
export function lineAtGithub(contentAtGithub: string, sourcePath: string, line: number): string {
  return `${contentAtGithub}/${sourcePath.split('/').map(encodeURIComponent).join('/')}?plain=1#L${line}`
}
