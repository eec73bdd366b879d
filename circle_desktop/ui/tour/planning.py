"""The gallery's plan pages: templates of one's own, several days, notes, and what is made ready."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circle_desktop.domain.notes import SessionId
from circle_desktop.domain.planning.left_open import LeftOpen

if TYPE_CHECKING:
    from circle_desktop.ui.tour.guide import Guide
    from circle_desktop.ui.tour.stage import Script


def plans(guide: Guide) -> Script:
    """The templates to choose from, days that belong together, and what to make ready."""
    from circle_desktop.ui.circle.page import CirclePage
    from circle_desktop.ui.plan.template_choice import TemplateChoice

    ways = guide.window.ways
    assert ways is not None
    ways.open_circle(guide.circle.id)
    yield from guide.settle()
    plan = guide.only(CirclePage).plan
    guide.only(CirclePage).show_tab("plan")
    titles = [phase.title for phase in plan.plan.phases]
    day = guide.desk.planning.preparing.held(guide.circle.id)[0].day
    plan.whole.left_open.show_open(LeftOpen(SessionId(""), day, (titles[4],), (titles[6],)))
    yield from guide.settle()
    guide.picture("plan-left-open")
    plan.whole.left_open.show_open(None)
    plan.templates.click()
    yield from guide.settle()
    guide.picture("templates")
    guide.only(TemplateChoice).close_sheet()
    yield from guide.settle()
    yield from preparing(guide)
    yield from own_templates(guide)
    yield from several_days(guide)


def preparing(guide: Guide) -> Script:
    """What is made ready, ticked as it goes, and a note to oneself."""
    from circle_desktop.ui.circle.page import CirclePage
    from circle_desktop.ui.plan.prepare_sheet import PrepareSheet

    plan = guide.only(CirclePage).plan
    plan.foot.prepare.click()
    yield from guide.settle()
    sheet = guide.only(PrepareSheet)
    for box in list(sheet.boxes.values())[:3]:
        box.click()
    yield from guide.settle()
    guide.picture("prepare")
    sheet.close_sheet()
    yield from guide.settle()
    plan.editor.note.click()
    yield from guide.settle()
    guide.picture("plan-note")
    plan.whole.writing.close_sheet()
    yield from guide.settle()


def own_templates(guide: Guide) -> Script:
    """A plan kept as a template, and where it stands then."""
    from circle_desktop.ui.circle.page import CirclePage
    from circle_desktop.ui.plan.template_choice import TemplateChoice

    plan = guide.only(CirclePage).plan
    plan.foot.template_asked.emit()
    yield from guide.settle()
    guide.picture("template-keep")
    plan.whole.naming.keep.click()
    yield from guide.settle()
    plan.templates.click()
    yield from guide.settle()
    guide.picture("templates-own")
    guide.only(TemplateChoice).close_sheet()
    yield from guide.settle()


def several_days(guide: Guide) -> Script:
    """Four days, each with its plan, and its date; and turns through an interpreter."""
    from circle_desktop.ui.circle.page import CirclePage

    plan = guide.only(CirclePage).plan
    before = plan.plan
    plan.whole.days.begin("days-105")
    plan.whole.days.set_day.click()
    plan.foot.interpreted.setValue(2)
    yield from guide.settle()
    guide.picture("plan-days")
    guide.commands.run(lambda: guide.desk.planning.days.end(guide.circle.id))
    guide.commands.run(lambda: guide.desk.plans.save(guide.circle.id, before))
    plan.foot.interpreted.setValue(0)
    yield from guide.settle()
