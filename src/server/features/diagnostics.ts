import { DiagnosticSeverity, type Connection, type Diagnostic } from 'vscode-languageserver';
import { pathToFileURL } from 'node:url';
import { datasetFile } from '../../core/dataset/datasetPath';
import type { Problem } from '../../protocol/values';

/** The bad lines of the corpora as diagnostics, so that editors list them; one publisher per workspace folder. */
export class ProblemDiagnostics {
  private published = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly workspace: string,
  ) {}

  /** Replaces all diagnostics of the folder by these problems; their files are paths as in the index. */
  publish(problems: readonly Problem[]): void {
    const byFile = Map.groupBy(problems, (problem) =>
      pathToFileURL(datasetFile(this.workspace, problem.file)).toString(),
    );
    for (const uri of this.published) if (!byFile.has(uri)) this.send(uri, []);
    for (const [uri, ofFile] of byFile) this.send(uri, ofFile.map(toDiagnostic));
    this.published = new Set(byFile.keys());
  }

  private send(uri: string, diagnostics: Diagnostic[]): void {
    void this.connection.sendDiagnostics({ uri, diagnostics });
  }
}

/** One character wide: where a fault ends is rarely known, and the line may have a million characters. */
function toDiagnostic({ line, column, severity, code, message, excerpt }: Problem): Diagnostic {
  const start = { line: line - 1, character: column - 1 };
  return {
    range: { start, end: { ...start, character: column } },
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: 'Skill Gap',
    code,
    message: excerpt === undefined ? message : `${message} At: ${excerpt}`,
  };
}
