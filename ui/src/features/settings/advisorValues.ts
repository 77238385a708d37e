import type { Advisor, AppointmentsChangeAdvisorArgs, Centre } from '@/api/generated';

/** An advisor as they are typed. */
export type TypedAdvisor = {
  code: string;
  name: string;
  speciality: string;
  place: string;
  centre: Centre;
  for_enterprises: boolean;
};

export function typedAdvisor(advisor: Advisor | null): TypedAdvisor {
  return {
    code: '',
    name: advisor?.name ?? '',
    speciality: advisor?.speciality ?? '',
    place: advisor?.place ?? '',
    centre: advisor?.centre ?? 'party_mass_service',
    for_enterprises: advisor?.for_enterprises ?? false,
  };
}

/** As the door takes them. */
export function advisorOf({
  code: _,
  ...typed
}: TypedAdvisor): Omit<AppointmentsChangeAdvisorArgs, 'advisor'> {
  return typed;
}
