import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface FakeGithub {
  /** Address of the repository, as site.config.ts names it. */
  repository: string
  /** The files of its one branch. */
  files: Map<string, Buffer>
  commits: { message: string; added: string[]; deleted: string[] }[]
  /** What was asked with another token than the one it knows, or without any. */
  refused: string[]
  close(): Promise<void>
}

export const token = 'a-token-of-the-test'

// What an OAuth proxy shows once GitHub has said yes: it greets the page that opened it, then hands over the token.
const proxyPage = `<!DOCTYPE html><title>Signed in</title><script>
addEventListener('message', ({ origin, data }) => {
  if (data === 'authorizing:github')
    opener.postMessage('authorization:github:success:' + JSON.stringify({ token: '${token}' }), origin)
})
opener.postMessage('authorizing:github', '*')
</script>`

/** A GitHub Enterprise Server with one repository, on loopback: as much of its API as the editor asks for. */
export async function startFakeGithub(files: Map<string, Buffer>): Promise<FakeGithub> {
  const commits: FakeGithub['commits'] = []
  const refused: string[] = []
  const server = createServer(async (request, response) => {
    const { method = '', url = '' } = request
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Access-Control-Allow-Headers', '*, authorization, content-type')
    response.setHeader('Access-Control-Allow-Methods', '*')
    if (method === 'OPTIONS') return void response.writeHead(204).end()
    if (url.startsWith('/auth?')) return void response.setHeader('Content-Type', 'text/html').end(proxyPage)
    const send = (data: unknown, status = 200) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(data))
    if (request.headers.authorization !== `token ${token}`) {
      refused.push(`${method} ${url}`)
      return send({ message: 'Bad credentials' }, 401)
    }
    const path = url.replace(/^\/api(?:\/v3)?/, '').replace(/\?.*/, '')
    if (path === '/graphql') return send({ data: answer(JSON.parse(await bodyOf(request))) })
    if (path === '/user') return send({ id: 1, login: 'editor', name: 'An Editor', email: 'e@example.org' })
    if (path.includes('/collaborators/')) return void response.writeHead(204).end()
    if (path.includes('/git/trees/'))
      return send({
        tree: [...files].map(([name, data]) => ({
          type: 'blob',
          path: name,
          sha: shaOf(data),
          size: data.length,
        })),
      })
    const blob = /\/git\/blobs\/(\w+)$/.exec(path)
    if (blob)
      return void response
        .setHeader('Content-Type', 'application/octet-stream')
        .end([...files.values()].find((data) => shaOf(data) === blob[1]))
    send([], path.endsWith('/deployments') ? 200 : 404)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  return {
    repository: `http://localhost:${port}/owner/series`,
    files,
    commits,
    refused,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }

  function answer({ query, variables }: { query: string; variables: { input?: never } }) {
    if (query.includes('createCommitOnBranch')) return commit(variables.input as never)
    const author = {
      name: 'An Editor',
      email: 'e@example.org',
      user: { id: 1, login: 'editor' },
      avatarUrl: '',
    }
    const nodes = [{ oid: head(), message: 'Before', author, committedDate: '2024-01-01T00:00:00Z' }]
    const asked = [...query.matchAll(/(\w+_\d+):\s*(?:object\(oid: "(\w+)"\)|ref)/g)].map(
      ([, alias = '', sha]) => {
        if (!sha) return [alias, { target: { history: { nodes } } }]
        return [
          alias,
          { text: [...files.values()].find((data) => shaOf(data) === sha)?.toString(), isTruncated: false },
        ]
      },
    )
    const ref = { target: { history: { nodes }, oid: head() } }
    return { repository: { defaultBranchRef: { name: 'main' }, ref, ...Object.fromEntries(asked) } }
  }

  function commit(input: {
    message: { headline: string }
    fileChanges: { additions: { path: string; contents: string }[]; deletions: { path: string }[] }
  }) {
    const { additions, deletions } = input.fileChanges
    for (const { path } of deletions) files.delete(path)
    for (const { path, contents } of additions) files.set(path, Buffer.from(contents, 'base64'))
    commits.push({
      message: input.message.headline,
      added: additions.map(({ path }) => path),
      deleted: deletions.map(({ path }) => path),
    })
    const oids = additions.map(({ path }, index) => [`file_${index}`, { oid: shaOf(files.get(path)) }])
    const made = { oid: head(), committedDate: new Date().toISOString(), ...Object.fromEntries(oids) }
    return { createCommitOnBranch: { commit: made } }
  }

  function head(): string {
    const state = [...files].map(([path, data]) => `${path} ${shaOf(data)}`).sort()
    return createHash('sha1').update(state.join('\n')).digest('hex')
  }
}

/** A blob's name in Git. */
function shaOf(data: Buffer = Buffer.alloc(0)): string {
  return createHash('sha1').update(`blob ${data.length}\0`).update(data).digest('hex')
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}
