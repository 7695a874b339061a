/** The `strata` command: one file per subcommand in `commands/`. */
import { Command } from 'commander';
import { backupCommand } from './commands/backup';
import { backupsCommand } from './commands/backups';
import { completionCommand } from './commands/completion';
import { credentialsCommand } from './commands/credentials';
import { destroyCommand } from './commands/destroy';
import { doctorCommand } from './commands/doctor';
import { environmentsCommand } from './commands/environments';
import { gitopsCommand } from './commands/gitops';
import { graphCommand } from './commands/graph';
import { initCommand } from './commands/init';
import { labCommand } from './commands/lab';
import { planCommand } from './commands/plan';
import { proofCommand } from './commands/proof';
import { rebuildCommand } from './commands/rebuild';
import { releaseCommand, releasesCommand, rollbackCommand } from './commands/release';
import { refreshCommand } from './commands/refresh';
import { rehearseCommand } from './commands/rehearse';
import { resizeCommand } from './commands/resize';
import { restoreCommand } from './commands/restore';
import { secretCommand } from './commands/secret';
import { sshCommand } from './commands/ssh';
import { stateCommand } from './commands/state';
import { statusCommand } from './commands/status';
import { upCommand } from './commands/up';
import { validateCommand } from './commands/validate';
import { vaultCommand } from './commands/vault';
import { verifyCommand } from './commands/verify';
import { withExample } from './example';

export function program(): Command {
  const strata = new Command('strata')
    .description('From one checked description per environment to a running, hardened site.')
    .showHelpAfterError('(add --help for what is allowed)');
  const commands = [
    initCommand,
    validateCommand,
    environmentsCommand,
    planCommand,
    graphCommand,
    rehearseCommand,
    upCommand,
    statusCommand,
    verifyCommand,
    releaseCommand,
    releasesCommand,
    rollbackCommand,
    gitopsCommand,
    backupsCommand,
    backupCommand,
    restoreCommand,
    proofCommand,
    sshCommand,
    rebuildCommand,
    resizeCommand,
    credentialsCommand,
    secretCommand,
    vaultCommand,
    stateCommand,
    destroyCommand,
    refreshCommand,
    doctorCommand,
    completionCommand,
    labCommand,
  ];
  commands.forEach((command) => strata.addCommand(command()));
  return withExample(strata, 'validate lab');
}
