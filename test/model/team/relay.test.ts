// Work that goes from member to member: who waits is woken by what is done, or by the failure of who should do it.
import { describe, expect, it } from 'vitest'
import { resolveParameters } from '../../../model/index.ts'
import { orAbandon } from '../../../model/team/meet.ts'
import { shareFromBothEnds, shareOut } from '../../../model/team/parts.ts'
import { awaitPieces, report } from '../../../model/team/relay.ts'
import { joinTeam, teamMemory } from '../../../model/team/team-memory.ts'
import { alone, type Team } from '../../../model/team/team.ts'

const parameters = resolveParameters('closed-toy', {})

/** Members of a team that one thread plays. */
function membersOf(size: number): Team[] {
  const memory = teamMemory(parameters, size, size)
  return Array.from({ length: size }, (_, member) => joinTeam(memory, member))
}

const fail = (): never => {
  throw new Error('of its own')
}

describe('a relay', () => {
  it('goes on where enough is done', () => {
    const [first, second] = membersOf(2)
    report(first, 3)
    expect(() => awaitPieces(second, 0, 3)).not.toThrow()
  })

  it('ends for who waits where the other fails', () => {
    const [first, second] = membersOf(2)
    report(first, 1)
    expect(() => orAbandon(first, fail)).toThrow('of its own')
    expect(() => awaitPieces(second, 0, 2)).toThrow('another thread of the same run has failed')
  })
})

describe('work that is shared out', () => {
  /** How often each agent was worked on by members who take parts one after the other. */
  function visits(members: Team[], count: number): number[] {
    const times = Array.from({ length: count }, () => 0)
    for (const member of members) {
      shareOut(member, count, (from, to) => {
        for (let agent = from; agent < to; agent++) times[agent]++
      })
    }
    return times
  }

  it.each([0, 1, 2047, 2048, 2049, 10_000])('takes each of %i agents once, time and again', (count) => {
    for (const members of [[alone()], membersOf(1), membersOf(2), membersOf(5)]) {
      for (let time = 0; time < 3; time++) expect(new Set(visits(members, count))).toEqual(new Set(count ? [1] : []))
    }
  })

  it('is all the work of one who is alone, in order', () => {
    const parts: [number, number][] = []
    expect(shareFromBothEnds(alone(), 5000, (from, to) => parts.push([from, to]))).toBe(5000)
    expect(parts).toEqual([[0, 5000]])
  })
})
