import { useMemo, useState } from 'preact/hooks';
import { Form } from './form';
import type { DeviceClock } from './placeholders';
import { planSetUp, type SetUpPlan } from './set-up';
import type { SetUpFacts } from './set-up-days';
import { SetUpFields, type SetUpChoices } from './set-up-fields';
import { changeForm, type SetUpForm } from './set-up-form';
import { SetUpPreview } from './set-up-preview';
import { findSetUpProblems, type FieldProblem } from './set-up-problems';
import { useTemplate } from './use-template';

/** What the form starts with, asks for and hands over. */
export interface SetUpPaneProps extends SetUpChoices {
	readonly initial: SetUpForm;
	/** What the button says that leaves without. */
	readonly cancel: string;
	readonly facts: SetUpFacts;
	readonly clock: DeviceClock;
	/** The text of the user's template, `undefined` when it cannot be read. */
	readonly readTemplate: (path: string) => Promise<string | undefined>;
	readonly onCancel: () => void;
	/**
	 * Calls `close` once the notes are made; until then the form keeps what was filled in. Resolves to the sentence of
	 * what stopped it, `null` when nothing did.
	 */
	readonly onSetUp: (plan: SetUpPlan, close: () => void) => Promise<string | null>;
}

/** The form that sets a conference up, with a live preview of its notes. */
export function SetUpPane(props: SetUpPaneProps) {
	const { facts, clock, strings } = props;
	const [form, setForm] = useState(props.initial);
	const [refused, setRefused] = useState(0);
	const [stopped, setStopped] = useState<{ readonly form: SetUpForm; readonly why: string | null }>();
	const template = useTemplate(form.template, props.readTemplate);
	const { problems, plan } = useMemo(() => {
		const text = template ? template.text : null;
		const problems = findSetUpProblems(form, text, facts, clock);
		const isReady = problems.length === 0 && template !== null;
		return { problems, plan: isReady ? planSetUp(form, text ?? null, facts, clock) : null };
	}, [form, template, facts, clock]);

	const isMissing = ({ kind }: FieldProblem) => kind === 'nameMissing' || kind === 'dateMissing';
	const errorOf = (field: keyof SetUpForm) => {
		const problem = problems.find(each => each.field === field);
		const isShown = problem && (refused > 0 || !isMissing(problem));
		if (isShown) return strings.problems[problem.kind](problem.detail);
		// Whatever the reason was, another folder is what may help.
		return field === 'folder' && stopped?.form === form ? stopped.why : null;
	};
	const submit = async () => {
		const why = plan && (await props.onSetUp(plan, props.onCancel));
		setStopped({ form, why });
		if (!plan || why !== null) setRefused(refused + 1);
	};
	const missing = plan?.notes.filter(({ isThere }) => !isThere).length;
	return (
		<Form
			submit={
				missing === undefined
					? strings.create
					: missing === 0
						? strings.nothingToCreate
						: strings.createSome(missing)
			}
			cancel={props.cancel}
			refused={refused}
			onCancel={props.onCancel}
			onSubmit={submit}
		>
			<div class="conference-notes-set-up-panes">
				<SetUpFields
					{...props}
					form={form}
					errorOf={errorOf}
					onChange={(field, value) => setForm(form => changeForm(form, field, value))}
				/>
				<SetUpPreview
					plan={plan}
					hint={problems.some(isMissing) ? strings.previewEmpty : strings.previewBlocked}
					strings={strings}
				/>
			</div>
		</Form>
	);
}
