import { observableGroup } from './group.ts'

export const nqpf = observableGroup(
  {
    nqpfIndex: ['index', 'Index of new quality productive forces, 0 to 100', '新质生产力指数（0–100）'],
    nqpfLabourers: ['index', 'The same, labourers', '新质生产力：劳动者'],
    nqpfMeans: ['index', 'The same, means of labour', '新质生产力：劳动资料'],
    nqpfObjects: ['index', 'The same, objects of labour', '新质生产力：劳动对象'],
    nqpfEast: ['index', 'Index of new quality productive forces, East', '东部新质生产力指数'],
    nqpfCentral: ['index', 'Index of new quality productive forces, Centre', '中部新质生产力指数'],
    nqpfWest: ['index', 'Index of new quality productive forces, West', '西部新质生产力指数'],
  },
  ({ nqpf: { index, parts, regional } }) => ({
    nqpfIndex: index,
    nqpfLabourers: parts.labourers,
    nqpfMeans: parts.means,
    nqpfObjects: parts.objects,
    nqpfEast: regional[0],
    nqpfCentral: regional[1],
    nqpfWest: regional[2],
  }),
)
