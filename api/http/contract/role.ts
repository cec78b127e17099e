import { z } from 'zod';

/** What a person is in the service (domain 5.4, roles). One membership is one of these, in one district or none. */
export const roles = [
  'personnel_officer',
  'principal',
  'teacher',
  'leader',
  'auditor',
  'province',
  'administrator',
] as const;

export const roleSchema = z.enum(roles).meta({ id: 'Role' });
export type Role = (typeof roles)[number];
