import { CopydeskError } from '../article/index.ts'
import type { AgentDesk, ReadAnswer } from '../mcp/index.ts'
import type { Desk } from './desk.ts'
import type { Job } from './jobs/job.ts'

/** The desk as agents work on it: their readings stand in the same line as all others. */
export const agentDesk = (desk: Desk): AgentDesk => ({
  archive: () => desk.archive(),
  today: () => desk.today(),
  read: (pages) => jobDone(desk, pages),
})

/** Waits for a reading that is asked for now. */
function jobDone(desk: Desk, pages: Parameters<AgentDesk['read']>[0]): Promise<ReadAnswer> {
  return new Promise((resolve, reject) => {
    let id = ''
    const end = (job: Job): void => {
      if (job.id !== id || (job.state !== 'done' && job.state !== 'failed')) return
      leave()
      if (job.state === 'done') resolve(job)
      else reject(new CopydeskError('input-unreadable', job.problem ?? 'the reading failed'))
    }
    const leave = desk.readings.onNews(end)
    try {
      const job = desk.readings.add(pages)
      id = job.id
      end(job)
    } catch (error) {
      leave()
      reject(error)
    }
  })
}
