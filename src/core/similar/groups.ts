/** Union-find where the least number stands for its group. */
export class Groups {
  private readonly parent: Uint32Array;

  constructor(size: number) {
    this.parent = Uint32Array.from({ length: size }, (_, at) => at);
  }

  first(at: number): number {
    let root = at;
    while ((this.parent[root] ?? root) !== root) root = this.parent[root] ?? root;
    for (let next = at; next !== root;) {
      const up = this.parent[next] ?? root;
      this.parent[next] = root;
      next = up;
    }
    return root;
  }

  join(one: number, other: number): void {
    const [a, b] = [this.first(one), this.first(other)];
    this.parent[Math.max(a, b)] = Math.min(a, b);
  }

  firsts(): Uint32Array {
    return Uint32Array.from(this.parent, (_, at) => this.first(at));
  }
}
