import type { Post, VolunteersChangePostArgs } from '@/api/generated';
import { numberOf, type TypedNumber } from './typed';

/** A post as it is typed. */
export type TypedPost = {
  code: string;
  name: string;
  place: string;
  content: string;
  arrive_minutes: TypedNumber;
  risky: boolean;
  insured: boolean;
};

export function typedPost(post: Post | null): TypedPost {
  return {
    code: '',
    name: post?.name ?? '',
    place: post?.place ?? '',
    content: post?.content ?? '',
    arrive_minutes: post?.arrive_minutes ?? 10,
    risky: post?.risky ?? false,
    insured: post?.insured ?? false,
  };
}

/** As the door takes it. */
export function postOf({ code: _, ...typed }: TypedPost): Omit<VolunteersChangePostArgs, 'post'> {
  return { ...typed, arrive_minutes: numberOf(typed.arrive_minutes) };
}
