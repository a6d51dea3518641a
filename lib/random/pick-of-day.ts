import type { Interview } from '../schema/interview.ts'
import { stableHash } from '../stable-hash.ts'

/**
 * Chooses one interview for a day: the same in every build of that day, and hardly ever another because one was
 * published in between.
 * @param day `YYYY-MM-DD`
 * @returns undefined where there is none
 */
export function pickOfDay(interviews: Interview[], day: string): Interview | undefined {
  return interviews
    .map((interview) => ({ interview, hash: stableHash(`${day} ${interview.slug}`) }))
    .reduce<{ interview: Interview; hash: number } | undefined>(
      (least, next) => (least && least.hash <= next.hash ? least : next),
      undefined,
    )?.interview
}
