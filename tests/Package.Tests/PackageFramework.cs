using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestFramework("ManifestDsl.Package.Tests.PackageFramework", "Package.Tests")]

namespace ManifestDsl.Package.Tests;

/// <summary>Removes the packed package after all tests: xunit has fixtures of a class and of a collection, and it belongs to the whole run.</summary>
public sealed class PackageFramework : XunitTestFramework
{
    public PackageFramework(IMessageSink messageSink)
        : base(messageSink) => DisposalTracker.Add(new Cleanup());

    private sealed class Cleanup : IDisposable
    {
        public void Dispose() => PackedPackage.Remove();
    }
}
