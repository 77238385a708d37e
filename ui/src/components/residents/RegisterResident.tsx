import type { Person } from '@/components/items/item';
import { Empty } from '@/components/States';

interface RegisterResidentProps {
  name?: string;
  onRegistered: (person: Person) => void;
  onCancel: () => void;
}

export function RegisterResident({ name }: RegisterResidentProps) {
  return <Empty text={name} />;
}
