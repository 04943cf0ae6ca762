import type { Notebook } from './notebook.ts'

export const phaseDiagramNotebook: Notebook = {
  name: 'phase-diagram',
  title: { en: 'Phase diagram', zh: '相图' },
  question: {
    en: 'Where in the plane of compute price and openness do most firms adopt, and is the change a transition?',
    zh: '在算力价格与开放度的平面上，何处多数企业采用新技术？这一变化是相变吗？',
  },
  method: [
    {
      en: 'The economy is run at each point of a lattice over the price of new compute and the openness of the algorithm commons. All else is equal; replicates differ by chance alone.',
      zh: '在新算力价格与算法开放度的格点上逐点运行经济；其余条件相同，重复之间仅随机数不同。',
    },
    {
      en: 'A true transition sharpens as the economy grows, a gradual change does not. Whether there is one is told by runs at three sizes (the full phase diagram); one size shows only where the change lies.',
      zh: '真正的相变随规模变陡，渐变则不然。是否为相变须由三种规模的运行（完整相图）判断；单一规模只能显示变化的位置。',
    },
  ],
  figures: {
    phase: {
      en: 'Colour: mean over replicates at each point. Line: where the mean crosses the bound that the experiment names, row by row, with its interval. Of several sizes each has a diagram of its own.',
      zh: '颜色：各点重复的均值。线：均值逐行越过实验所设界限之处及其区间。有多种规模时，每种规模各有一图。',
    },
    warning: {
      en: 'Indicators of slowing down over a rolling window, in runs that pass the bound and in runs that never do. A warning is worth as much as it tells the two apart: the area under its curve, 0.5 for a coin.',
      zh: '滚动窗口内的临界慢化指标：越过界限的运行与从未越过的运行。预警的价值在于区分两者：曲线下面积，掷硬币为 0.5。',
    },
  },
  command: 'npx nqpf run experiments/phase-diagram.yaml',
  live: [
    { plan: 'phase-diagram', title: { en: 'a small lattice, one size', zh: '小格点，单一规模' } },
    { plan: 'phase-diagram-full', title: { en: 'few points, several sizes', zh: '少数格点，多种规模' } },
  ],
}
