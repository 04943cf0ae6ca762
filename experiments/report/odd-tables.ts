// Rewrites the generated tables of model/ODD.md from the declarations of the model: `npm run odd`.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fillBlocks } from './odd/fill-blocks.ts'
import { oddBlocks } from './odd/odd-blocks.ts'

const model = join(import.meta.dirname, '../../model')
const path = join(model, 'ODD.md')
writeFileSync(path, fillBlocks(readFileSync(path, 'utf8'), oddBlocks(model)))
