import { StatusTag, type StatusTone } from '@guildhall/components';
import type { Meta, StoryObj } from '@storybook/react-vite';

export default {
  title: 'For councils/Status tag',
  tags: ['autodocs'],
  parameters: { guildhall: { component: 'status-tag' } },
} satisfies Meta;

const story = (tone: StatusTone, text: string): StoryObj => ({
  render: () => <StatusTag tone={tone}>{text}</StatusTag>,
  parameters: {
    docs: {
      source: {
        code: `import { StatusTag } from '@guildhall/components';\n\n<StatusTag tone="${tone}">${text}</StatusTag>`,
      },
    },
  },
});

export const New: StoryObj = story('new', 'New');
export const Active: StoryObj = story('active', 'In progress');
export const Waiting: StoryObj = story('waiting', 'Waiting for the resident');
export const Done: StoryObj = story('done', 'Fixed');
export const Closed: StoryObj = story('closed', 'Closed');
export const Urgent: StoryObj = story('urgent', 'Urgent');
