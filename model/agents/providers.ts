import { kindCount } from '../names.ts'
import { allocate, column, type Columns } from './columns.ts'

/** Quarters between the order of chips and their use (design 4: chips bought a year ago). */
export const chipLag = 4

/** State of a compute provider. Compute is in EFLOPS for the whole economy, scaled to its size. */
export const providerColumns = {
  region: column('u8', 'region', 'Region', '地区'),
  state: column('u8', '0/1', 'Publicly owned', '国有'),
  capacity: column('f64', 'compute', 'Capacity by kind', '各类算力容量', kindCount),
  domestic: column('f64', 'compute', 'Part of capacity on domestic chips', '国产芯片算力', kindCount),
  powerDraw: column(
    'f64',
    'goods/compute',
    'Power for each unit of compute by kind, as goods at the mean price',
    '单位算力用电',
    kindCount,
  ),
  bookValue: column('f64', 'money', 'Chips at cost less depreciation', '芯片账面价值'),
  pipeline: column(
    'f64',
    'compute',
    'Capacity ordered, by quarter of arrival and kind',
    '在途算力',
    kindCount * chipLag,
  ),
  pipelineDomestic: column('f64', 'compute', 'Domestic part of the pipeline', '在途国产算力', kindCount * chipLag),
  demand: column('f64', 'compute/quarter', 'Compute ordered by kind', '算力订单', kindCount),
  used: column('f64', 'compute/quarter', 'Compute sold by kind', '售出算力', kindCount),
  growth: column('f64', '1/quarter', 'Expected growth of demand', '预期需求增速'),
  chipsOrdered: column('f64', 'compute', 'Capacity ordered this quarter by kind', '本季订购算力', kindCount),
  expectedUse: column('f64', 'compute/quarter', 'Expected demand by kind', '预期需求', kindCount),
  price: column('f64', 'money/compute', 'Price by kind', '各类算力价格', kindCount),
  deposits: column('f64', 'money', 'Deposits', '存款'),
  loans: column('f64', 'money', 'Loans', '贷款'),
  powerOrder: column('f64', 'goods/quarter', 'Power ordered from industry', '电力订单'),
  upkeepOrder: column('f64', 'goods/quarter', 'Upkeep ordered from services', '运维订单'),
  chipOrder: column('f64', 'goods/quarter', 'Domestic chips ordered from emerging industries', '国产芯片订单'),
  revenue: column('f64', 'money/quarter', 'Revenue', '收入'),
  powerSpending: column('f64', 'money/quarter', 'Power bought', '电费'),
  upkeepSpending: column('f64', 'money/quarter', 'Services bought for upkeep', '运维支出'),
  domesticSpending: column('f64', 'money/quarter', 'Domestic chips bought', '国产芯片支出'),
  importSpending: column('f64', 'money/quarter', 'Imported chips bought', '进口芯片支出'),
  interestPaid: column('f64', 'money/quarter', 'Interest on loans', '贷款利息'),
  profit: column('f64', 'money/quarter', 'Profit before tax', '税前利润'),
  dividends: column('f64', 'money/quarter', 'Dividends paid', '分红'),
  subsidy: column('f64', 'money/quarter', 'Subsidies received', '补贴'),
} as const

export type Providers = Columns<typeof providerColumns>

export const allocateProviders = (count: number): Providers => allocate(providerColumns, count)
