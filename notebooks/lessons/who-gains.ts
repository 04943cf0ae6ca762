import { fill } from '../../experiments/chart/fill.ts'
import { china, small } from './economies.ts'
import type { Lesson } from './frame/lesson.ts'
import type { Outcomes } from './frame/outcomes.ts'
import { papers } from './frame/papers.ts'

const machines = china(small)
const without = china({ ...small, technology: false })
const trained = china({ ...small, trainingBudget: 0.01 })

const skills = ['wageRoutine', 'wageCognitive', 'wageCreative'] as const

/** Wage with technology over wage without it: what a class of work gains. */
const gain = (o: Outcomes, wage: string) => o.median(1, wage) / o.median(0, wage) - 1
const percent = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(100 * value).toFixed(0)}%`

/** Gains that lie within ten points of each other are called alike. */
const alike = 0.1

export const whoGains: Lesson = {
  name: 'who-gains',
  title: { en: 'Who gains, who loses', zh: '谁受益，谁受损' },
  question: {
    en: 'Machines take over routine work. What becomes of those who do it?',
    zh: '机器接手常规工作。做这些工作的人会怎样？',
  },
  minutes: 20,
  steps: [
    {
      title: { en: 'Three kinds of work', zh: '三类劳动' },
      story: [
        {
          en: 'Work here is routine, cognitive or creative. Machines can do routine tasks first. We run China’s economy twice: without compute, data and algorithms, and with them. Same people, same chance.',
          zh: '这里的劳动分为常规型、认知型和创造型，机器最先能做常规任务。我们把中国经济运行两次：没有算力、数据和算法，以及有它们。同样的人，同样的随机数。',
        },
      ],
      question: {
        en: 'Real wage of routine workers in 2043, with machines against without?',
        zh: '2043 年常规型劳动者的实际工资，有机器与无机器相比如何？',
      },
      answers: [
        {
          text: { en: 'Lower.', zh: '更低。' },
          holds: (o) => gain(o, 'wageRoutine') < 0,
        },
        {
          text: { en: 'Higher, but less so than for creative workers.', zh: '更高，但升幅不及创造型。' },
          holds: (o) => gain(o, 'wageRoutine') >= 0 && gain(o, 'wageRoutine') < gain(o, 'wageCreative') - alike,
        },
        {
          text: { en: 'Higher, about as much as for creative workers or more.', zh: '更高，升幅与创造型相当或更大。' },
          holds: (o) => gain(o, 'wageRoutine') >= 0 && gain(o, 'wageRoutine') >= gain(o, 'wageCreative') - alike,
        },
      ],
      arms: [
        { name: { en: 'without', zh: '无' }, scenario: without },
        { name: { en: 'with', zh: '有' }, scenario: machines },
      ],
      ticks: 80,
      replicates: 3,
      charts: [
        ...skills.map((observable) => ({ observable, zero: true })),
        { observable: 'employmentRoutine', zero: false },
        { observable: 'unemployment', zero: true },
        { observable: 'giniIncome', zero: false },
      ],
      notice: (o) => [
        fill(
          {
            en: 'Real wages in 2043 against the economy without machines: routine {r}, cognitive {c}, creative {k}. Routine workers among the employed: {e0} without, {e1} with.',
            zh: '2043 年实际工资（与无机器相比）：常规型 {r}，认知型 {c}，创造型 {k}。就业中的常规型占比：无 {e0}，有 {e1}。',
          },
          {
            r: percent(gain(o, 'wageRoutine')),
            c: percent(gain(o, 'wageCognitive')),
            k: percent(gain(o, 'wageCreative')),
            e0: o.write(0, 'employmentRoutine'),
            e1: o.write(1, 'employmentRoutine'),
          },
        ),
        fill(
          {
            en: 'Unemployment: {u0} without, {u1} with. Inequality of income (Gini): {g0} and {g1}.',
            zh: '失业率：无 {u0}，有 {u1}。收入基尼系数：{g0} 与 {g1}。',
          },
          {
            u0: o.write(0, 'unemployment'),
            u1: o.write(1, 'unemployment'),
            g0: o.write(0, 'giniIncome'),
            g1: o.write(1, 'giniIncome'),
          },
        ),
        {
          en: 'Two forces pull: machines replace hands, and what machines make cheap is bought more, which needs hands. People also learn, which can make routine workers fewer and scarcer. The chart shows the sum; the lesson is not that it must come out so everywhere.',
          zh: '两种力量在拉扯：机器替代人手；机器使产品便宜、需求增加，又需要人手。人还会学习，常规型劳动者可能因此变少而稀缺。图上是总和；这并不意味着处处必然如此。',
        },
      ],
    },
    {
      title: { en: 'Ten times the training', zh: '十倍培训' },
      story: [
        {
          en: 'Now government spends one percent of GDP on training, ten times as much as before, for twenty years.',
          zh: '现在政府把 GDP 的 1% 用于培训，是原来的十倍，持续二十年。',
        },
      ],
      question: { en: 'What becomes of creative workers?', zh: '创造型劳动者会怎样？' },
      answers: [
        {
          text: { en: 'Their wage rises: trained people are in demand.', zh: '工资上升：受训人才更受欢迎。' },
          holds: (o) => o.relation(0, 1, 'wageCreative', 0.1) === 'more',
        },
        {
          text: { en: 'Their wage hardly changes.', zh: '工资几乎不变。' },
          holds: (o) => o.relation(0, 1, 'wageCreative', 0.1) === 'unclear',
        },
        {
          text: { en: 'Their wage falls: there are many of them.', zh: '工资下降：人数多了。' },
          holds: (o) => o.relation(0, 1, 'wageCreative', 0.1) === 'less',
        },
      ],
      arms: [
        { name: { en: 'as it is', zh: '现状' }, scenario: machines },
        { name: { en: 'training', zh: '培训' }, scenario: trained },
      ],
      ticks: 80,
      replicates: 3,
      charts: [
        { observable: 'wageRoutine', zero: true },
        { observable: 'wageCreative', zero: true },
        { observable: 'employmentRoutine', zero: false },
        { observable: 'unemploymentCreative', zero: true },
        { observable: 'giniIncome', zero: false },
        { observable: 'unemployment', zero: true },
      ],
      notice: (o) => [
        fill(
          {
            en: 'Creative wage in 2043: {k0} and {k1} with training; routine wage {r0} and {r1}. Creative workers without work: {u0} and {u1}. Gini: {g0} and {g1}.',
            zh: '2043 年创造型工资：现状 {k0}，培训 {k1}；常规型工资 {r0} 与 {r1}。创造型失业率：{u0} 与 {u1}。基尼系数：{g0} 与 {g1}。',
          },
          {
            k0: o.write(0, 'wageCreative'),
            k1: o.write(1, 'wageCreative'),
            r0: o.write(0, 'wageRoutine'),
            r1: o.write(1, 'wageRoutine'),
            u0: o.write(0, 'unemploymentCreative'),
            u1: o.write(1, 'unemploymentCreative'),
            g0: o.write(0, 'giniIncome'),
            g1: o.write(1, 'giniIncome'),
          },
        ),
        {
          en: 'Ask of any policy: who gains, who pays, and who was not asked? Ask it here of those who were trained, of those who already had the skill, and of those who stayed.',
          zh: '对任何政策都要问：谁受益、谁付出、谁未被问及？请分别就受训者、原本就有技能者与留在原处者回答。',
        },
      ],
    },
  ],
  task: {
    text: [
      {
        en: 'Find money for training that narrows inequality without leaving trained people idle. Then try a minimum income in its place: what does it change, and what not?',
        zh: '找出既能缩小不平等、又不让受训者闲置的培训投入。再改用最低收入保障：它改变了什么，没改变什么？',
      },
    ],
    scenario: machines,
    ticks: 80,
    parameters: [
      { name: 'trainingBudget', label: { en: 'Training', zh: '培训投入' } },
      { name: 'basicIncome', label: { en: 'Minimum income', zh: '最低收入' } },
      { name: 'taskReach', label: { en: 'Work that machines can reach', zh: '机器可及的工作' } },
    ],
    charts: [
      { observable: 'giniIncome', zero: false },
      { observable: 'unemployment', zero: true },
      { observable: 'wageRoutine', zero: true },
      { observable: 'wageCreative', zero: true },
    ],
  },
  extend: [
    {
      en: 'Regions and wealth: open the run in the lab and compare East and West, and the share of the richest tenth. Does the new technology spread them or bring them together?',
      zh: '地区与财富：在实验室中打开此运行，比较东西部以及最富十分之一人口的占比。新技术使差距扩大还是缩小？',
    },
    {
      en: 'The lowest figures of the bands matter to somebody. Who would you ask before you decide?',
      zh: '色带的下沿关系到具体的人。决定之前你会问谁？',
    },
  ],
  references: [papers.lu, papers.mi, papers.acemoglu],
  teacher: [
    {
      en: 'Aim: separate the mean from its parts. Whatever the model answers on wages, do not sell it as a forecast.',
      zh: '目标：区分平均数与各部分。无论模型对工资给出什么回答，都不要当作预测。',
    },
    {
      en: 'Ask what the model leaves out that could hurt people more: they can move, learn and be hired again within a few quarters.',
      zh: '请追问模型遗漏了什么会使结果不那么温和：这里的人可以迁移、学习，并在几个季度内重新就业。',
    },
  ],
}
