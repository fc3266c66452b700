import type { Diagnostic } from './diagnostic.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Reports diagnostics as workflow commands of GitHub Actions, which shows them beside the lines of a pull request. */
export function reportGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ ruleId, severity, path, line, column, message, hint }) => {
      const place = `file=${property(path)},line=${line},col=${column},title=${property(ruleId)}`;
      return `::${commands[severity]} ${place}::${value(hint === null ? message : `${message}\n${hint}`)}\n`;
    })
    .join('');
}

function value(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return value(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
