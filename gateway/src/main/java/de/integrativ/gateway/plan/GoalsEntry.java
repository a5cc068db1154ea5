package de.integrativ.gateway.plan;

import de.integrativ.gateway.shell.Form;
import de.integrativ.gateway.shell.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The goals as they were typed: rows {@code goals[0].title} and so on, an empty row is no goal.
 *
 * @param legalNature what this side's goals are by law; nobody chooses it
 */
record GoalsEntry(Form form, String legalNature) {

    private static final int MOST = 12;
    private static final int EMPTY_ROWS = 2;

    /** One row of the form. */
    record Row(String title, String measure, String responsible, String until, String before) {
        public String field(String name) {
            return before + "." + name;
        }
    }

    List<Map<String, Object>> goals() {
        List<Map<String, Object>> goals = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            String row = row(i);
            Map<String, Object> goal = form.bodyOf(row, "title", "measure", "responsible", "until");
            if (form.text(row + ".title") == null && form.text(row + ".measure") == null) {
                continue;
            }
            form.required(row + ".title");
            form.required(row + ".measure");
            form.requiredDate(row + ".until");
            goal.putIfAbsent("responsible", "PERSON");
            goal.put("legalNature", legalNature);
            goals.add(goal);
        }
        if (goals.isEmpty()) {
            form.errors().put(row(0) + ".title", Labels.label("goal-needed", "error"));
        }
        return goals;
    }

    /** What was typed, else this side's goals of the plan, and room for more. */
    static List<Row> rows(Form form, @Nullable Plan plan, String legalNature) {
        List<Row> rows = new ArrayList<>();
        if (form.is("ziele")) {
            for (int i = 0; i < MOST && form.typed().containsKey(row(i) + ".title"); i++) {
                String at = row(i);
                rows.add(new Row(
                        form.value(at + ".title"),
                        form.value(at + ".measure"),
                        form.value(at + ".responsible"),
                        form.value(at + ".until"),
                        at));
            }
            return rows;
        }
        List<Plan.Goal> before = plan == null ? List.of() : plan.goalsOf(legalNature);
        for (Plan.Goal goal : before) {
            String measure = goal.measure() == null ? "" : goal.measure();
            String until = goal.until() == null ? "" : goal.until().toString();
            rows.add(new Row(goal.title(), measure, goal.responsible(), until, row(rows.size())));
        }
        for (int i = 0; i < EMPTY_ROWS && rows.size() < MOST; i++) {
            rows.add(new Row("", "", "PERSON", "", row(rows.size())));
        }
        return rows;
    }

    private static String row(int i) {
        return "goals[" + i + "]";
    }
}
