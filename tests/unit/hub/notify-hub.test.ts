import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { notifyHub } from '../../../scripts/hub/notify-hub.ts'

let hub: Server

afterEach(() => hub.close())

test('a hub is told of each feed', async () => {
  const { url, told } = await startHub(204)
  await notifyHub(url, ['https://example.org/feed.xml', 'https://example.org/rss.xml'])
  expect(told.map((body) => Object.fromEntries(new URLSearchParams(body)))).toMatchObject([
    { 'hub.mode': 'publish', 'hub.url': 'https://example.org/feed.xml' },
    { 'hub.mode': 'publish', 'hub.url': 'https://example.org/rss.xml' },
  ])
})

test('what a hub does not accept is said', async () => {
  const { url } = await startHub(400)
  await expect(notifyHub(url, ['https://example.org/feed.xml'])).rejects.toThrow(/400 .*feed\.xml/)
})

async function startHub(status: number): Promise<{ url: string; told: string[] }> {
  const told: string[] = []
  hub = createServer(async (request, response) => {
    told.push((await request.toArray()).join(''))
    response.writeHead(status).end()
  })
  await new Promise<void>((resolve) => hub.listen(0, resolve))
  return { url: `http://localhost:${(hub.address() as AddressInfo).port}/`, told }
}
