import path from 'node:path'
import { beforeAll, describe } from 'vitest'
import { startOwnServer } from '../../scripts/bench/start-own-server.ts'
import { buildCopy } from '../../scripts/copy/build-copy.ts'
import { answersAsExpected } from '../hosts/answers-as-expected.ts'
import { hostsContent } from '../hosts/hosts-content.ts'
import { findNginx, startNginx } from '../hosts/start-nginx.ts'

let project = ''
beforeAll(async () => {
  const { code, output, out } = buildCopy('hosts', await hostsContent())
  if (code !== 0) throw new Error(output)
  project = path.dirname(out)
})

describe('npm start', () => {
  answersAsExpected(
    () => startOwnServer(project, 4340),
    () => path.join(project, 'out'),
  )
})

const nginx = findNginx()
if (!nginx) console.warn('nginx is not installed (apt-get install nginx): its part is skipped.')

describe.skipIf(!nginx)('nginx', () => {
  answersAsExpected(
    () => startNginx(nginx ?? '', project, 4341),
    () => path.join(project, 'out'),
  )
})
