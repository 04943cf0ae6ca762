import { join } from 'node:path'
import type { Text } from '../spec/text.ts'
import type { UnwritableFolder } from '../store/claim-folder.ts'

const reasons: Record<string, Text> = {
  ENOTDIR: { en: 'a file stands in its place', zh: '该处已有同名文件' },
  EEXIST: { en: 'a file stands in its place', zh: '该处已有同名文件' },
  ENOENT: { en: 'no folder can be made there', zh: '该处无法建立文件夹' },
  EACCES: { en: 'writing there is not permitted', zh: '没有写入权限' },
  EPERM: { en: 'writing there is not permitted', zh: '没有写入权限' },
  EROFS: { en: 'the disk is read-only', zh: '磁盘为只读' },
  EDQUOT: { en: 'your share of the disk is used up', zh: '磁盘配额已用完' },
  EFBIG: { en: 'a file would grow larger than the system allows', zh: '文件超出系统允许的大小' },
  ENOSPC: { en: 'the disk is full', zh: '磁盘已满' },
}

/** Why results cannot be written, in words; what the system says where we have none. */
export function unwritableReason({ folder, code }: UnwritableFolder): Text {
  if (code !== 'in-use') return reasons[code] ?? { en: code, zh: code }
  const lock = join(folder, '*.lock')
  return {
    en: `another run is writing into it (if none is, delete ${lock})`,
    zh: `另一次运行正在写入（如果没有，请删除 ${lock}）`,
  }
}
