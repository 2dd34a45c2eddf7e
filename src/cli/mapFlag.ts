import { fieldRoles, type FieldMapping, type FieldRole } from '../protocol/values';
import { text, WrongUsage, type Arguments } from './command';

/** What `--map question=FIELD,answer=FIELD` says; undefined without the flag. @throws WrongUsage */
export function mapFlag(args: Arguments): FieldMapping | undefined {
  const given = text(args, 'map');
  if (given === undefined) return undefined;
  const mapping: FieldMapping = {};
  for (const part of given.split(',')) {
    const [, role, field] = /^\s*(\w+)=(.*)$/su.exec(part) ?? [];
    if (role === undefined || field === undefined || !isRole(role))
      throw new WrongUsage(`--map ${given}: expected ROLE=FIELD,... with roles ${fieldRoles.join(', ')}.`);
    mapping[role] = field.trim();
  }
  return mapping;
}

function isRole(word: string): word is FieldRole {
  return (fieldRoles as readonly string[]).includes(word);
}
