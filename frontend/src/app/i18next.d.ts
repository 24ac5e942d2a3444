import type ui from '../ui/ui.vi.json';
import type problem from '../shared/api/problem.vi.json';
import type shell from './shell/shell.vi.json';
import type identity from '../features/identity/identity.vi.json';
import type accountSecurity from '../features/account-security/account-security.vi.json';
import type signInAs from '../features/sign-in-as/sign-in-as.vi.json';
import type signInRules from '../features/sign-in-rules/sign-in-rules.vi.json';
import type catalogue from '../features/catalogue/catalogue.vi.json';
import type myLearning from '../features/my-learning/my-learning.vi.json';
import type lessonPlayer from '../features/lesson-player/lesson-player.vi.json';
import type quiz from '../features/quiz/quiz.vi.json';
import type courseCompletion from '../features/course-completion/course-completion.vi.json';
import type notifications from '../features/notifications/notifications.vi.json';
import type lessonEditor from '../features/lesson-editor/lesson-editor.vi.json';
import type courseEditor from '../features/course-editor/course-editor.vi.json';
import type coursePreview from '../features/course-preview/course-preview.vi.json';
import type courseList from '../features/course-list/course-list.vi.json';
import type questionBank from '../features/question-bank/question-bank.vi.json';
import type quizEditor from '../features/quiz-editor/quiz-editor.vi.json';
import type courseLearners from '../features/course-learners/course-learners.vi.json';
import type personLog from '../features/person-log/person-log.vi.json';
import type personMerge from '../features/person-merge/person-merge.vi.json';
import type personRecord from '../features/person-record/person-record.vi.json';
import type personMemberships from '../features/person-memberships/person-memberships.vi.json';
import type peopleBatches from '../features/people-batches/people-batches.vi.json';
import type personCourses from '../features/person-courses/person-courses.vi.json';
import type teach from '../routes/teach/teach.vi.json';
import type units from '../features/units/units.vi.json';
import type unitChanges from '../features/unit-changes/unit-changes.vi.json';
import type people from '../features/people/people.vi.json';
import type batchEnrolment from '../features/batch-enrolment/batch-enrolment.vi.json';
import type manage from '../features/manage/manage.vi.json';
import type reports from '../features/reports/reports.vi.json';
import type certificates from '../features/certificates/certificates.vi.json';
import type verification from '../features/verification/verification.vi.json';

/** Every key used in code exists in the Vietnamese words, or the code does not compile. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: {
      ui: typeof ui;
      problem: typeof problem;
      shell: typeof shell;
      identity: typeof identity;
      'account-security': typeof accountSecurity;
      'sign-in-as': typeof signInAs;
      'sign-in-rules': typeof signInRules;
      catalogue: typeof catalogue;
      'my-learning': typeof myLearning;
      'lesson-player': typeof lessonPlayer;
      quiz: typeof quiz;
      'course-completion': typeof courseCompletion;
      notifications: typeof notifications;
      'lesson-editor': typeof lessonEditor;
      'course-editor': typeof courseEditor;
      'course-preview': typeof coursePreview;
      'course-list': typeof courseList;
      'question-bank': typeof questionBank;
      'quiz-editor': typeof quizEditor;
      'course-learners': typeof courseLearners;
      'person-log': typeof personLog;
      'person-merge': typeof personMerge;
      'person-record': typeof personRecord;
      'person-memberships': typeof personMemberships;
      'people-batches': typeof peopleBatches;
      'person-courses': typeof personCourses;
      teach: typeof teach;
      units: typeof units;
      'unit-changes': typeof unitChanges;
      verification: typeof verification;
      certificates: typeof certificates;
      reports: typeof reports;
      manage: typeof manage;
      'batch-enrolment': typeof batchEnrolment;
      people: typeof people;
    };
  }
}
