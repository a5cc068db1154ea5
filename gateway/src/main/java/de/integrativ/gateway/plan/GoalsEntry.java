package de.integrativ.gateway.plan;

import de.integrativ.gateway.shell.Form;
import de.integrativ.gateway.shell.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The goals as they were typed: rows {@code goals[0].title} and so on, an empty row is no goal. When someone else
 * changed the plan meanwhile, both sides' rows that differ are there, and each waits for a word whether it is kept.
 *
 * @param legalNature what this side's goals are by law; nobody chooses it
 */
record GoalsEntry(Form form, String legalNature) {

    private static final int MOST = 12;
    private static final int EMPTY_ROWS = 2;

    /** One row of the form. @param whose MINE or THEIRS where two wrote at once, else empty */
    record Row(String title, String measure, String responsible, String until, String before, String whose) {
        public String field(String name) {
            return before + "." + name;
        }

        static Row of(Plan.Goal goal, int i, String whose) {
            String measure = goal.measure() == null ? "" : goal.measure();
            String until = goal.until() == null ? "" : goal.until().toString();
            return new Row(goal.title(), measure, goal.responsible(), until, row(i), whose);
        }

        boolean isEmpty() {
            return title.isEmpty() && measure.isEmpty();
        }

        boolean says(Row other) {
            return title.equals(other.title)
                    && measure.equals(other.measure)
                    && responsible.equals(other.responsible)
                    && until.equals(other.until);
        }

        Row whose(String side) {
            return new Row(title, measure, responsible, until, before, side);
        }
    }

    List<Map<String, Object>> goals() {
        List<Map<String, Object>> goals = new ArrayList<>();
        for (Row row : typed(form)) {
            if (row.isEmpty() || isLeftOut(row)) {
                continue;
            }
            form.required(row.field("title"));
            form.required(row.field("measure"));
            form.requiredDate(row.field("until"));
            Map<String, Object> goal = form.bodyOf(row.before(), "title", "measure", "responsible", "until");
            goal.putIfAbsent("responsible", "PERSON");
            goal.put("legalNature", legalNature);
            goals.add(goal);
        }
        if (goals.isEmpty() && !form.hasErrors()) {
            form.errors().put(row(0) + ".title", Labels.label("goal-needed", "error"));
        }
        return goals;
    }

    private boolean isLeftOut(Row row) {
        if (!row.whose().isEmpty() && form.text(row.field("keep")) == null) {
            form.errors().put(row.field("keep"), Labels.label("choose", "error"));
        }
        return form.has(row.field("keep"), "LEAVE");
    }

    /** What was typed, else this side's goals of the plan, and room for more. */
    static List<Row> rows(Form form, @Nullable Plan plan, String legalNature) {
        List<Plan.Goal> inPlan = plan == null ? List.of() : plan.goalsOf(legalNature);
        if (form.is("ziele")) {
            return form.inConflict() ? sideBySide(typed(form), inPlan) : typed(form);
        }
        List<Row> rows = new ArrayList<>();
        for (Plan.Goal goal : inPlan) {
            rows.add(Row.of(goal, rows.size(), ""));
        }
        for (int i = 0; i < EMPTY_ROWS && rows.size() < MOST; i++) {
            rows.add(new Row("", "", "PERSON", "", row(rows.size()), ""));
        }
        return rows;
    }

    private static List<Row> sideBySide(List<Row> mine, List<Plan.Goal> theirs) {
        List<Row> now = theirs.stream().map(goal -> Row.of(goal, 0, "")).toList();
        List<Row> rows = new ArrayList<>();
        for (Row row : mine) {
            rows.add(row.whose(row.isEmpty() || now.stream().anyMatch(row::says) ? "" : "MINE"));
        }
        for (Plan.Goal goal : theirs) {
            Row row = Row.of(goal, rows.size(), "THEIRS");
            if (mine.stream().noneMatch(row::says)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<Row> typed(Form form) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 2 * MOST && form.typed().containsKey(row(i) + ".title"); i++) {
            String at = row(i);
            rows.add(new Row(
                    form.value(at + ".title"),
                    form.value(at + ".measure"),
                    form.value(at + ".responsible"),
                    form.value(at + ".until"),
                    at,
                    form.value(at + ".whose")));
        }
        return rows;
    }

    private static String row(int i) {
        return "goals[" + i + "]";
    }
}
