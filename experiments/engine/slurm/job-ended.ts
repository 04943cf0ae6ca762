import { execFile } from 'node:child_process'

/** Whether Slurm has a job behind it. While it cannot be asked, the job counts as going on. */
export function jobEnded(job: string): Promise<boolean> {
  return new Promise((resolve) => {
    execFile('squeue', ['--noheader', `--jobs=${job}`, '--format=%T'], (fault, stdout, stderr) => {
      // Slurm forgets a job some minutes after its end.
      if (fault) resolve(/invalid job id/i.test(stderr))
      else resolve(!/PENDING|RUNNING|CONFIGURING|COMPLETING|SUSPENDED|REQUEUE|RESIZING|SIGNALING|STAGE/.test(stdout))
    })
  })
}
