using System.Collections.Immutable;
using ManifestDsl.Testing;
using Microsoft.CodeAnalysis;
using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests;

/// <summary>Findings about an image are at the part that they are about, where it is given apart, otherwise at the image.</summary>
public class ImageTests
{
    private static readonly ImmutableDictionary<string, ReportDiagnostic> Images = Focus.On("MDSL2001", "MDSL2002", "MDSL2004", "MDSL2005", "MDSL2006", "MDSL2010", "MDSL2012");

    [Fact]
    public Task ATextIsReportedAsAWhole() => Verify("""{|MDSL2001:{|MDSL2002:{|MDSL2012:"acme/web:latest"|}|}|}""");

    [Fact]
    public Task PartsAreReportedWhereTheyAre() => Verify("""
        {|MDSL2002:new|}("acme/web") { Registry = "ghcr.io", Tag = {|MDSL2001:"latest"|} }
        """);

    [Fact]
    public Task APartThatNameHasIsReportedThere() => Verify("""
        {|MDSL2002:new Image|}({|MDSL2010:"acme/web:stable"|}) { Registry = "ghcr.io" }
        """);

    [Fact]
    public Task WhatIsMissingIsReportedAtTheImage() => Verify("""
        {|MDSL2001:{|MDSL2002:new|}|}("acme/web") { Registry = "ghcr.io" }
        """);

    [Fact]
    public Task TheRegistryIsReportedWhereItIs() => Verify("""
        {|MDSL2002:new|}("pause") { Registry = {|MDSL2005:"k8s.gcr.io"|}, Tag = "3.9" }
        """);

    [Fact]
    public Task PartsThatGiveNoImageAreReportedAtTheImage() => Verify("""
        {|MDSL2006:new|}("acme/web") { Registry = "ghcr.io", Tag = "" }
        """);

    [Fact]
    public Task AWholeImageHasNoFinding() => Verify($$"""new("acme/web:1.4") { Registry = "ghcr.io", Digest = "sha256:{{new string('a', 64)}}" }""");

    [Fact]
    public Task ATagOfItsOwnDropsTheDigestOfAnotherVersion() => Verify("""
        Base {|MDSL2002:with|} { Tag = "1.5" }
        """);

    [Fact]
    public Task AnUnknownPartIsAnErrorWhereItIs() => Verify("""
        new("acme/web") { Registry = "ghcr.io", Tag = {|MDSL0001:System.Environment.MachineName|} }
        """);

    private static Task Verify(string image) => VerifyAsync(
        Images,
        [("App.cs", Source.Deployment($"new(\"web\", {image})", $"static Image Base => \"ghcr.io/acme/web:1.4@sha256:{new string('a', 64)}\";"))]);
}
