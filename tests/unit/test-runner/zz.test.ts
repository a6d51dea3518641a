import { expect, test } from 'vitest'
import * as g from '@/site.config'
test('x', () => { console.log(process.env.TZ, new Date(2024,0,1).toISOString(), process.pid, g); expect(1).toBe(1) })
