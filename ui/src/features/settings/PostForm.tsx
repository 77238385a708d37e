import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { Post } from '@/api/generated';
import { useWrite } from '@/api/write';
import { PostFields } from './PostFields';
import { usePlace } from './place';
import { postOf, typedPost } from './postValues';
import { SettingsForm } from './SettingsForm';

/** A new volunteer post. */
export function AddPost() {
  const { t } = useTranslation();
  const { open, close } = usePlace();
  const add = useWrite('volunteers.add_post', { refusal: 'form' });
  const form = useForm({ initialValues: typedPost(null) });
  return (
    <SettingsForm
      form={form}
      write={add}
      args={(typed) => ({ code: typed.code, ...postOf(typed) })}
      submit={t('common.add')}
      onSaved={({ post }) => open(post)}
      onCancel={close}
    >
      <PostFields form={form} isNew />
    </SettingsForm>
  );
}

interface ChangePostProps {
  post: Post;
  onDone: () => void;
}

/** Everything of a post but its code. */
export function ChangePost({ post, onDone }: ChangePostProps) {
  const change = useWrite('volunteers.change_post', { refusal: 'form' });
  const form = useForm({ initialValues: typedPost(post) });
  return (
    <SettingsForm
      form={form}
      write={change}
      args={(typed) => ({ post: post.id, ...postOf(typed) })}
      onSaved={onDone}
      onCancel={onDone}
    >
      <PostFields form={form} isNew={false} />
    </SettingsForm>
  );
}
