package vn.vanban.report;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Role;
import vn.vanban.shared.Forbidden;

/** Theo dõi, báo cáo: for those who monitor the work, and for heads. */
@Controller
class StandingController {

    private final Standings standings;

    StandingController(Standings standings) {
        this.standings = standings;
    }

    @GetMapping("/standing")
    String show(Actor actor, Model model) {
        if (!actor.does(Role.MONITOR) && !actor.headsAUnit()) {
            throw new Forbidden("Trang theo dõi dành cho người theo dõi nhiệm vụ và thủ trưởng đơn vị.");
        }
        List<Standing> rows = standings.byUnit(actor.organization().id(), actor.keys());
        model.addAttribute("rows", rows);
        model.addAttribute("all", rows.stream().reduce(new Standing("Tất cả", 0, 0, 0, 0, 0), Standing::plus));
        return "report/standing";
    }
}
