import { mapLabels } from '../../experiments/feedback/map-labels.ts'
import type { CausalMap } from '../../experiments/chart/causal-map.ts'
import { causalMap } from '../../experiments/measure/feedback/causal-map.ts'
import { channelDeclarations, type ChannelName, channelNames } from '../../model/index.ts'
import { drawSvg } from '../drawing/drawing.ts'
import { button } from '../parts/button.ts'
import { element } from '../parts/element.ts'
import type { Lab } from './lab.ts'
import { moreWords } from './more-words.ts'

/** The causal map; a click on the handle of an arrow cuts its channel, and so does its button. */
export function loopPanel(lab: Lab): HTMLElement {
  const { language } = lab
  const picture = element('div', { class: 'picture loops' }, moreWords.drawing[language])
  const list = element('div', { class: 'chips', role: 'group', 'aria-label': moreWords.alive[language] })
  const isCut = (name: ChannelName) => lab.setting.scenario.cut.includes(name)

  function toggle(name: ChannelName): void {
    const { scenario } = lab.setting
    const cut = channelNames.filter((each) => isCut(each) !== (each === name))
    lab.change({ ...lab.setting, scenario: { ...scenario, cut } })
  }

  const buttons = channelNames.map((name) => {
    const { en, zh } = channelDeclarations[name]
    return {
      name,
      chip: button({ en, zh }[language], () => toggle(name), { pressed: false, hint: moreWords.cut[language] }),
    }
  })
  list.append(...buttons.map(({ chip }) => chip))

  async function draw(): Promise<void> {
    for (const { name, chip } of buttons) {
      chip.setAttribute('aria-pressed', String(isCut(name)))
      chip.classList.toggle('cut', isCut(name))
    }
    const links = causalMap.filter(({ channel }) => !channel || !isCut(channel))
    picture.innerHTML = await drawSvg('causalMap', mapOf(links), language)
    // The points that bear the arrows' words come in the order of the links.
    const handles = [...picture.querySelectorAll<SVGPathElement>('path:has(> title)')]
    handles.forEach((handle, at) => {
      const channel = links[at]?.channel
      if (!channel) return
      handle.classList.add('handle')
      handle.addEventListener('click', () => toggle(channel))
    })
  }

  let drawn = ''
  const show = () => {
    const cut = lab.setting.scenario.cut.join()
    if (drawn === cut) return
    drawn = cut
    void draw()
  }
  drawn = 'never'
  show()
  lab.watch({ setting: show })
  return element('div', {}, element('p', { class: 'note' }, moreWords.loopIntro[language]), list, picture)
}

function mapOf(links: typeof causalMap): CausalMap {
  const names = [...new Set(causalMap.flatMap(({ cause, effect }) => [cause, effect]))]
  return {
    text: {
      title: moreWords.mapTitle,
      x: { title: moreWords.mapPlaces, unit: moreWords.mapUnit },
      y: { title: moreWords.mapArrows, unit: moreWords.mapSign },
      n: links.length,
      count: moreWords.rules,
      band: moreWords.mapMeaning,
    },
    nodes: names.map((name) => ({ name, label: mapLabels[name] ?? { en: name, zh: name } })),
    links: links.map(({ cause, effect, sign }) => ({ cause, effect, sign })),
    loops: [],
  }
}
