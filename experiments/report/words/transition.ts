/** What a report says of a change along a control: is it a transition, and does the line of it end? */
export const transitionWords = {
  verdict: {
    en: 'By the rule that holds for all, the change of “{outcome}” is: {verdicts}.',
    zh: '按统一规则判定，“{outcome}”的变化为：{verdicts}。',
  },
  at: { en: '{verdict} at {n} of {all} settings', zh: '{verdict}（{all} 个设定中的 {n} 个）' },
  end: {
    found: {
      en: 'The line of jumps of “{outcome}” ends where {other} is {at}.',
      zh: '“{outcome}”的跃变线在{other}为 {at} 处终止。',
    },
    outside: {
      en: 'No end point of the line of jumps of “{outcome}” lies in what was run at this speed: the fit puts it at {other} {at}.',
      zh: '“{outcome}”的跃变线在此速度下、所运行的范围内没有端点：拟合值为{other} {at}。',
    },
    none: {
      en: 'No end point of the line of jumps of “{outcome}” is found at this speed: the ways there and back do not close in on one another along {other}.',
      zh: '此速度下未找到“{outcome}”跃变线的端点：去程与回程沿{other}并未彼此靠拢。',
    },
    gradual: {
      en: 'So the line at which “{outcome}” passes its bound has no end point: nothing jumps along it.',
      zh: '因此“{outcome}”越过界限的那条线没有端点：沿线没有跃变。',
    },
    open: {
      en: 'Whether the line at which “{outcome}” passes its bound has an end point stays open.',
      zh: '“{outcome}”越过界限的那条线有无端点，尚无定论。',
    },
  },
  line: {
    // A step that is the steepest there is too where nothing jumps.
    en: 'Where “{outcome}” changes most, half way between there and back',
    zh: '“{outcome}”变化最大之处（去程与回程之中点）',
  },
  lineMeaning: {
    en: 'dot: mean over replicates at this speed; line: its 95% interval',
    zh: '点：该速度下各次重复的均值；线：其 95% 区间',
  },
}
