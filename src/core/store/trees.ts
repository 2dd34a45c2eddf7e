import { SkillTree, type SkillTreeJson } from '../skills/skillTree';
import type { Connection } from './driver';

/** A stored tree. Skills have ids of their own, so that annotations outlive a new version of their tree. */
export interface StoredTree {
  id: number;
  tree: SkillTree;
}

export class TreeTable {
  constructor(private readonly db: Connection) {}

  /** Stores a tree under its name, replacing an older version; ids of skills whose path stays are kept. */
  save(tree: SkillTree): StoredTree {
    const json = JSON.stringify(tree.toJson());
    this.db
      .prepare(
        `INSERT INTO tree (name, version, json) VALUES (?, ?, ?)
         ON CONFLICT (name) DO UPDATE SET version = excluded.version, json = excluded.json`,
      )
      .run(tree.name, tree.version, json);
    const id = this.idOf(tree.name);
    if (id === undefined) throw new Error(`tree ${tree.name} vanished while it was stored`);
    const insert = this.db.prepare<[number, string]>(
      'INSERT INTO skill (tree, path) VALUES (?, ?) ON CONFLICT DO NOTHING',
    );
    for (const node of tree.nodes) if (node.index > 0) insert.run(id, JSON.stringify(tree.pathOf(node.index)));
    return { id, tree };
  }

  byName(name: string): StoredTree | undefined {
    const row = this.db
      .prepare<[string], { id: number; version: string; json: string }>('SELECT * FROM tree WHERE name = ?')
      .get(name);
    return row && { id: row.id, tree: SkillTree.fromJson(name, row.version, JSON.parse(row.json) as SkillTreeJson) };
  }

  names(): string[] {
    return this.db.prepare<[], string>('SELECT name FROM tree ORDER BY id').pluck().all();
  }

  /** Skill id -> node index in the tree, and back; skills that the tree no longer has are missing. */
  skillIds(stored: StoredTree): { nodeOf: Map<number, number>; idOf: Map<number, number> } {
    const nodeOf = new Map<number, number>();
    const idOf = new Map<number, number>();
    const rows = this.db
      .prepare<[number], { id: number; path: string }>('SELECT id, path FROM skill WHERE tree = ?')
      .all(stored.id);
    for (const row of rows) {
      const node = stored.tree.find(JSON.parse(row.path) as string[]);
      if (!node) continue;
      nodeOf.set(row.id, node.index);
      idOf.set(node.index, row.id);
    }
    return { nodeOf, idOf };
  }

  private idOf(name: string): number | undefined {
    return this.db.prepare<[string], number>('SELECT id FROM tree WHERE name = ?').pluck().get(name);
  }
}
