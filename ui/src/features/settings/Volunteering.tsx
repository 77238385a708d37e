import { useTranslation } from 'react-i18next';
import type { Post } from '@/api/generated';
import { useRead } from '@/api/read';
import { StateBadge } from '@/components/StateBadge';
import { Catalogue } from './Catalogue';
import { AddPost } from './PostForm';
import { PostPage } from './PostPage';

/** The volunteer posts and their shifts. */
export function Volunteering() {
  const { t } = useTranslation();
  const posts = useRead('volunteers.posts', {});
  return (
    <Catalogue
      title={t('settings.posts.title')}
      of={posts}
      rowsOf={(all) => all}
      rowKey={({ id }) => id}
      rowTitle={({ name }) => name}
      columns={[
        { head: t('settings.posts.name'), cell: ({ name }) => name },
        { head: t('settings.posts.place'), cell: ({ place }) => place },
        { head: t('settings.posts.content'), cell: ({ content }) => content },
        { head: t('settings.posts.insurance'), cell: (post) => <Insurance post={post} /> },
      ]}
      empty={t('settings.posts.empty')}
      add={t('settings.posts.add')}
      page={(post) => (post ? <PostPage post={post} /> : <AddPost />)}
    />
  );
}

/** Whether a post is insured, and whether it has to be. */
function Insurance({ post }: { post: Post }) {
  const { t } = useTranslation();
  if (post.insured) {
    return <StateBadge tone="good" word={t('settings.posts.insured')} />;
  }
  return post.risky ? <StateBadge tone="warning" word={t('settings.posts.uninsured')} /> : null;
}
