package vn.vanban.organization;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.WorkingCalendar;

/** Gives every page its {@link Frame}, and every controller method that asks for one its {@link Actor}. */
@ControllerAdvice
@Component
class FrameAdvice implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private static final String ACTOR = Actor.class.getName();

    private final Actors actors;
    private final Directory directory;
    private final List<Badge> badges;
    private final ImportMap importMap;

    FrameAdvice(Actors actors, Directory directory, List<Badge> badges, ImportMap importMap) {
        this.actors = actors;
        this.directory = directory;
        this.badges = badges;
        this.importMap = importMap;
    }

    @ModelAttribute("importMap")
    String importMap() {
        return importMap.json();
    }

    @ModelAttribute("zone")
    ZoneId zone() {
        return WorkingCalendar.ZONE;
    }

    /** A fragment for htmx has no frame around it; a stranger, or somebody without a position, sees none. */
    @ModelAttribute("frame")
    Frame around(HttpServletRequest request) {
        if (request.getUserPrincipal() == null) {
            return null;
        }
        try {
            return frame(actor(request));
        } catch (Forbidden withoutPosition) {
            return null;
        }
    }

    private Frame frame(Actor actor) {
        return new Frame(
                actor.person().username(),
                actor.person().fullName(),
                actor.person().initials(),
                actor.positionTitle(),
                actor.organization().name(),
                sections(actor),
                badges.stream().collect(Collectors.toMap(Badge::section, badge -> badge.count(actor))),
                Frame.nextHoliday(directory.calendar(), directory.today()),
                directory.today());
    }

    private Set<String> sections(Actor actor) {
        Set<String> sections = new LinkedHashSet<>(Set.of("inbox", "documents", "receipts", "assignments", "verify"));
        boolean issuing =
                directory.issuingOrganization(actor.organization().id()).isPresent();
        if (issuing && actor.does(Role.REGISTRY_CLERK)) {
            sections.add("registry");
            sections.add("registers");
            sections.add("alerts");
        }
        if (issuing && actor.does(Role.ADMINISTRATOR)) {
            sections.add("alerts");
        }
        if (issuing && actor.does(Role.DRAFTER)) {
            sections.add("drafting");
        }
        if (issuing && actor.does(Role.ADMINISTRATOR)) {
            sections.add("templates");
            sections.add("register-settings");
            sections.add("councils");
            sections.add("keys");
        }
        boolean keepsAuthorities = issuing && (actor.does(Role.REGISTRY_CLERK) || actor.does(Role.ADMINISTRATOR));
        if (keepsAuthorities || actor.headsAUnit()) {
            sections.add("authorities");
        }
        if (actor.does(Role.MONITOR)
                || actor.holds(AssigneeKey.leaderOf(actor.organization().id()))
                || actor.receivesForAUnit()) {
            sections.add("standing");
        }
        return sections;
    }

    private Actor actor(HttpServletRequest request) {
        Actor actor = (Actor) request.getAttribute(ACTOR);
        if (actor == null) {
            actor = actors.named(request.getUserPrincipal().getName());
            request.setAttribute(ACTOR, actor);
        }
        return actor;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        return actor(request.getNativeRequest(HttpServletRequest.class));
    }
}
