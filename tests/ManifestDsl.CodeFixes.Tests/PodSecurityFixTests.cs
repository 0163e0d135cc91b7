using System.Collections.Immutable;
using ManifestDsl.Testing;
using Microsoft.CodeAnalysis;
using static ManifestDsl.CodeFixes.Tests.CodeFixVerifier;

namespace ManifestDsl.CodeFixes.Tests;

/// <summary>The fixes of the Pod Security Standards that a constant makes, in both tiers.</summary>
public class PodSecurityFixTests
{
    private static readonly ImmutableDictionary<string, ReportDiagnostic> Standards = Focus.On("MDSL1008", "MDSL1015", "MDSL1016", "MDSL1020");

    [Fact]
    public Task ThreeOfOneModel() => VerifyAsync(
        Source.Pod("""
            {|MDSL1015:{|MDSL1016:{|MDSL1020:new|}|}|}() { Name = "web" }
            """),
        Source.Pod("""
            new() { Name = "web", SecurityContext = new() { AllowPrivilegeEscalation = false, Capabilities = new() { Drop = ["ALL"] }, SeccompProfile = new() { Type = "RuntimeDefault" } } }
            """),
        rules: 3,
        Standards);

    [Fact]
    public Task BadValuesOfAModel() => VerifyAsync(
        Source.Pod("""
            new()
            {
                Name = "web",
                SecurityContext = new()
                {
                    AllowPrivilegeEscalation = {|MDSL1015:true|}, // sudo
                    Capabilities = new() { Drop = {|MDSL1016:["NET_RAW"]|} },
                    SeccompProfile = new() { Type = {|MDSL1020:"Unconfined"|} },
                    AppArmorProfile = new() { Type = {|MDSL1008:"Unconfined"|} },
                },
            }
            """),
        Source.Pod("""
            new()
            {
                Name = "web",
                SecurityContext = new()
                {
                    AllowPrivilegeEscalation = false, // sudo
                    Capabilities = new() { Drop = ["ALL"] },
                    SeccompProfile = new() { Type = "RuntimeDefault" },
                    AppArmorProfile = new() { Type = "RuntimeDefault" },
                },
            }
            """),
        rules: 4,
        Standards);

    [Fact]
    public Task BadValuesOfADslContainer() => VerifyAsync(
        Source.Deployment("""
            new("web", "nginx:1.29")
            {
                AllowPrivilegeEscalation = {|MDSL1015:true|},
                DropCapabilities = {|MDSL1016:["NET_RAW"]|},
                SeccompProfile = {|MDSL1020:SeccompProfileType.Unconfined|},
            }
            """),
        Source.Deployment("""
            new("web", "nginx:1.29")
            {
                AllowPrivilegeEscalation = false,
                DropCapabilities = ["ALL"],
                SeccompProfile = SeccompProfileType.RuntimeDefault,
            }
            """),
        rules: 3,
        Standards);

    [Fact]
    public Task WhatTheApiServerWouldRefuseIsNotOffered() => VerifyNoFixAsync(
        Source.Pod("""
            new() { Name = "web", SecurityContext = {|MDSL1015:new|}() { Privileged = true, Capabilities = new() { Drop = ["ALL"] }, SeccompProfile = new() { Type = "Localhost", LocalhostProfile = "web.json" } } }
            """),
        Standards);
}
