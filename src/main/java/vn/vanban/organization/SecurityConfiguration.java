package vn.vanban.organization;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.web.servlet.PathRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import vn.vanban.shared.WorkingCalendar;

/** What is open without a signed-in person (very little), and what every answer carries in its headers. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain routes(
            HttpSecurity http, ImportMap importMap, @Value("${vanban.signing.agent}") String signingAgent)
            throws Exception {
        return http.authorizeHttpRequests(routes -> routes.requestMatchers(
                                PathRequest.toStaticResources().atCommonLocations())
                        .permitAll()
                        .requestMatchers("/css/**", "/js/**", "/fonts/**", "/images/**", "/webjars/**", "/favicon.ico")
                        .permitAll()
                        .requestMatchers("/sign-in", "/error", "/verify")
                        .permitAll()
                        .requestMatchers("/password")
                        .authenticated()
                        .anyRequest()
                        .hasRole("PERSON"))
                .formLogin(form -> form.loginPage("/sign-in")
                        .failureHandler(new SignInFailure())
                        .defaultSuccessUrl("/inbox"))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .exceptionHandling(refusal -> refusal.authenticationEntryPoint(new SignInEntryPoint())
                        .accessDeniedHandler(new AccessRefused()))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                                """
                                default-src 'self'; script-src 'self' '%s'; style-src 'self'; img-src 'self' data: blob:; \
                                font-src 'self'; worker-src 'self' blob:; connect-src 'self' %s; frame-ancestors 'self'; \
                                form-action 'self'; base-uri 'self'; object-src 'none'"""
                                        .formatted(importMap.integrity(), signingAgent)))
                        .frameOptions(frame -> frame.sameOrigin())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(), microphone=(), geolocation=()")))
                .build();
    }

    private static RequestCache pagesOnly() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> request.getMethod().equals("GET") && SignInEntryPoint.opensAPage(request));
        return cache;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(12);
    }

    @Bean
    Clock clock() {
        return Clock.system(WorkingCalendar.ZONE);
    }
}
