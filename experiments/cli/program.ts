import { Command } from 'commander'
import { addAccountsCommand } from './accounts-command.ts'
import { addAgentsCommand } from './agents-command.ts'
import { addAnalyzeCommand } from './analyze-command.ts'
import { addBenchCommand } from './bench-command.ts'
import { addClaimsCommand } from './claims-command.ts'
import { addExportCommand } from './export-command.ts'
import { addPlanCommand } from './plan-command.ts'
import { addQueryCommand } from './query-command.ts'
import { localise } from './add-command.ts'
import type { Context } from './context.ts'
import { addFeedbackCommand } from './feedback-command.ts'
import { addLanguageOption } from './language-option.ts'
import { addMergeCommand } from './merge-command.ts'
import { addNewCommand } from './new-command.ts'
import { addPlotCommand } from './plot-command.ts'
import { addReportCommand } from './report-command.ts'
import { addParametersCommand } from './parameters-command.ts'
import { addRunCommand } from './run-command.ts'
import { addSchemaCommand } from './schema-command.ts'
import { addStatusCommand } from './status-command.ts'
import { cliTexts as texts } from './texts.ts'
import { addTransitionCommand } from './transition-command.ts'
import { addValidateCommand } from './validate-command.ts'
import { addVerifyCommand } from './verify-command.ts'
import { addWorkCommand } from './work-command.ts'

/** The command `nqpf` with all its subcommands. Errors are thrown, so that main.ts can word them. */
export function createProgram(context: Context, version: string): Command {
  const program = new Command('nqpf')
    .description(texts.program[context.language])
    .version(version, '-V, --version', texts.version[context.language])
    .helpCommand('help [command]', texts.helpCommand[context.language])
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .addHelpText('after', `\n${texts.example[context.language]}\n  npx nqpf run experiments/baseline.yaml --quick`)
  localise(program, context.language)
  addLanguageOption(program, context.language)
  addNewCommand(program, context)
  addValidateCommand(program, context)
  addPlanCommand(program, context)
  addBenchCommand(program, context)
  addRunCommand(program, context)
  addWorkCommand(program, context)
  addMergeCommand(program, context)
  addStatusCommand(program, context)
  addAnalyzeCommand(program, context)
  addQueryCommand(program, context)
  addAgentsCommand(program, context)
  addExportCommand(program, context)
  addReportCommand(program, context)
  addPlotCommand(program, context)
  addAccountsCommand(program, context)
  addVerifyCommand(program, context)
  addTransitionCommand(program, context)
  addFeedbackCommand(program, context)
  addClaimsCommand(program, context)
  addParametersCommand(program, context)
  addSchemaCommand(program, context)
  return program
}
