import { sizeClass } from '../agents/controls.ts'
import { regionCount } from '../names.ts'
import { observableGroup, shareOf } from './group.ts'
import type { Reading } from './reading.ts'

/** Adopters and firms in all, by size class and region, and the automated part of their tasks. */
function countAdopters({ state }: Reading) {
  const { firms } = state
  const bySize = { adopters: new Float64Array(3), firms: new Float64Array(3) }
  const byRegion = { adopters: new Float64Array(regionCount), firms: new Float64Array(regionCount) }
  let adopters = 0
  let automated = 0
  let tasks = 0
  for (let f = 0; f < firms.count; f++) {
    const adopts = firms.adopter[f]
    const size = sizeClass(state, f)
    const region = firms.region[f]
    adopters += adopts
    bySize.firms[size]++
    bySize.adopters[size] += adopts
    byRegion.firms[region]++
    byRegion.adopters[region] += adopts
    automated += firms.automation[f] * firms.taskNeed[f]
    tasks += firms.taskNeed[f]
  }
  return { adopters, bySize, byRegion, automation: shareOf(automated, tasks) }
}

export const adoption = observableGroup(
  {
    adoption: ['share', 'Firms that produce with compute, data and algorithms', '采用算力数据算法的企业占比'],
    adoptionAgriculture: ['share', 'Value added of agriculture made by adopters', '农业数字渗透率'],
    adoptionIndustry: ['share', 'Value added of industry made by adopters', '工业数字渗透率'],
    adoptionServices: ['share', 'Value added of services made by adopters', '服务业数字渗透率'],
    adoptionEmerging: ['share', 'Value added of emerging industries made by adopters', '新兴产业数字渗透率'],
    adoptionSmall: ['share', 'Adopters among small firms', '小型企业采用率'],
    adoptionMedium: ['share', 'Adopters among medium firms', '中型企业采用率'],
    adoptionLarge: ['share', 'Adopters among large firms', '大型企业采用率'],
    adoptionEast: ['share', 'Adopters among firms of the East', '东部企业采用率'],
    adoptionCentral: ['share', 'Adopters among firms of the Centre', '中部企业采用率'],
    adoptionWest: ['share', 'Adopters among firms of the West', '西部企业采用率'],
    automation: ['share', 'Automated share of tasks, mean of firms by tasks', '自动化任务占比（按任务量加权）'],
  },
  (reading) => {
    const { accounts, state } = reading
    const { adopters, bySize, byRegion, automation } = countAdopters(reading)
    const penetration = (sector: number) => shareOf(accounts.adopters[sector], accounts.valueAdded[sector])
    const size = (k: number) => shareOf(bySize.adopters[k], bySize.firms[k])
    const region = (r: number) => shareOf(byRegion.adopters[r], byRegion.firms[r])
    return {
      adoption: adopters / state.firms.count,
      adoptionAgriculture: penetration(0),
      adoptionIndustry: penetration(1),
      adoptionServices: penetration(2),
      adoptionEmerging: penetration(3),
      adoptionSmall: size(0),
      adoptionMedium: size(1),
      adoptionLarge: size(2),
      adoptionEast: region(0),
      adoptionCentral: region(1),
      adoptionWest: region(2),
      automation,
    }
  },
)
